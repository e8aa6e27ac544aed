import {expect} from '@open-wc/testing';
import {createElement} from 'react';
import {flushSync} from 'react-dom';
import {createRoot} from 'react-dom/client';
import {flushSync as flushSvelte, mount as mountSvelte, unmount} from 'svelte';
import {createApp, h, nextTick, shallowRef} from 'vue';
import '../../src/define.js';
import type {CompleteEvent, IptCheckIn} from '../../src/index.js';
import {all, asked, pass, textOf} from './person.js';
import Page from './page.svelte';

/** A page made by one framework, with what it heard from the element. */
interface Made {
  readonly answers: () => number;
  readonly completed: () => readonly CompleteEvent[];
  /** Sets another minimum age, the way that the framework does. */
  readonly setAge: (minimumAge: number) => Promise<void>;
  readonly leave: () => Promise<void>;
}
type Make = (place: HTMLElement) => Promise<Made>;

const listeners = (): Pick<Made, 'answers' | 'completed'> & {
  readonly onAnswer: () => void;
  readonly onComplete: (event: Event) => void;
} => {
  let answers = 0;
  const completed: CompleteEvent[] = [];
  return {
    answers: () => answers,
    completed: () => completed,
    onAnswer: () => {
      answers++;
    },
    onComplete: (event) => {
      completed.push(event as CompleteEvent);
    },
  };
};

const plain: Make = async (place) => {
  const {onAnswer, onComplete, ...heard} = listeners();
  const element = document.createElement('ipt-check-in');
  element.country = 'GB';
  element.clinic = {minimumAge: 18};
  element.addEventListener('ipt-answer', onAnswer);
  element.addEventListener('ipt-complete', onComplete);
  place.append(element);
  return {
    ...heard,
    setAge: async (minimumAge) => {
      element.clinic = {minimumAge};
    },
    leave: async () => {
      element.remove();
    },
  };
};

const react: Make = async (place) => {
  const {onAnswer, onComplete, ...heard} = listeners();
  const root = createRoot(place);
  const draw = async (minimumAge: number): Promise<void> => {
    flushSync(() => {
      root.render(
        createElement('ipt-check-in', {
          country: 'GB',
          clinic: {minimumAge},
          'onipt-answer': onAnswer,
          'onipt-complete': onComplete,
        }),
      );
    });
  };
  await draw(18);
  return {
    ...heard,
    setAge: draw,
    leave: async () => {
      root.unmount();
    },
  };
};

const vue: Make = async (place) => {
  const {onAnswer, onComplete, ...heard} = listeners();
  const clinic = shallowRef({minimumAge: 18});
  const app = createApp({
    render: () =>
      h('ipt-check-in', {
        country: 'GB',
        clinic: clinic.value,
        'onIpt-answer': onAnswer,
        'onIpt-complete': onComplete,
      }),
  });
  app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('ipt-');
  app.mount(place);
  return {
    ...heard,
    setAge: async (minimumAge) => {
      clinic.value = {minimumAge};
      await nextTick();
    },
    leave: async () => {
      app.unmount();
    },
  };
};

const svelte: Make = async (place) => {
  const {onAnswer, onComplete, ...heard} = listeners();
  const page = mountSvelte(Page, {
    target: place,
    props: {onanswer: onAnswer, oncomplete: onComplete},
  }) as {setAge: (minimumAge: number) => void};
  flushSvelte();
  return {
    ...heard,
    setAge: async (minimumAge) => {
      page.setAge(minimumAge);
      flushSvelte();
    },
    leave: () => unmount(page),
  };
};

for (const [framework, make] of Object.entries({plain, react, vue, svelte})) {
  describe(`a ${framework} page`, () => {
    let place: HTMLElement;

    beforeEach(() => {
      place = document.createElement('div');
      document.body.append(place);
    });
    afterEach(() => {
      place.remove();
    });
    const elementIn = async (): Promise<IptCheckIn> => {
      const element = place.querySelector('ipt-check-in')!;
      await element.updateComplete;
      return element;
    };

    it('sets properties as properties, also others later', async () => {
      const page = await make(place);
      const element = await elementIn();
      expect(element.clinic).to.deep.equal({minimumAge: 18});
      expect(element.hasAttribute('clinic')).to.equal(false);
      expect(textOf(element)).to.include('aged 18 or older');
      await page.setAge(21);
      expect(textOf(await elementIn())).to.include('aged 21 or older');
      await page.leave();
    });

    it('hears the events, and gets the result', async () => {
      const page = await make(place);
      const element = await elementIn();
      const done = new Promise((resolve) => {
        element.addEventListener('ipt-complete', resolve, {once: true});
      });
      pass(element, 'Yes, and I am 18 or older', 'Skip');
      expect(page.answers()).to.equal(2);
      pass(element, 'Stop here', 'Send my answers');
      await done;
      expect(page.completed().map(({status}) => status)).to.deep.equal(['stopped']);
      expect(page.completed()[0]?.result.answers).to.have.length(2);
      await page.leave();
    });

    it('can draw itself again in the middle of a conversation', async () => {
      const page = await make(place);
      const element = await elementIn();
      pass(element, 'Yes, and I am 18 or older');
      await page.setAge(18);
      expect(asked(await elementIn())).to.equal('What brings you here?');
      await page.leave();
    });

    it('takes the element away without a trace', async () => {
      const page = await make(place);
      const element = await elementIn();
      pass(element, 'Yes, and I am 18 or older');
      await page.leave();
      expect(place.children).to.have.length(0);
      expect(all(element, '#asked')).to.have.length(1);
    });
  });
}
