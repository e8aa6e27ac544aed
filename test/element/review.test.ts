import {expect, oneEvent} from '@open-wc/testing';
import type {CompleteEvent, IptCheckIn} from '../../src/index.js';
import {standard} from '../../src/ipt/index.js';
import {verify} from '../../src/result/index.js';
import {choice, script, text, to} from '../support/script.js';
import {
  all,
  asked,
  fill,
  focused,
  heard,
  mount,
  one,
  pass,
  record,
  tap,
  textOf,
  words,
} from './person.js';

const talk = script([
  choice('moved', ['yes', 'no'], {
    next: [to('where', {answer: 'moved', is: 'yes'}), to('hope')],
  }),
  text('where'),
  text('hope'),
]);

/** At the review, with three answers. */
const atReview = async (): Promise<IptCheckIn> => {
  const element = await mount(talk);
  pass(element, 'yes!');
  for (const answer of ['Leeds', 'rest']) {
    fill(element, 'input', answer);
    pass(element, 'Continue');
  }
  await element.updateComplete;
  return element;
};
const shown = (element: IptCheckIn): readonly string[] =>
  all(element, '[part~="answer"]').map(words);
const completed = async (element: IptCheckIn, name: string): Promise<CompleteEvent> => {
  setTimeout(() => {
    pass(element, name);
  });
  const event = (await oneEvent(element, 'ipt-complete')) as CompleteEvent;
  await element.updateComplete;
  return event;
};
const hold = (element: IptCheckIn, address: string): Promise<void> =>
  tap(element, element.shadowRoot!.getElementById(`hold-${address}`)!);

describe('the review', () => {
  it('shows every answer before anything is handed over, and says that a summary goes too', async () => {
    const element = await atReview();
    expect(heard(element)).to.equal(
      'end Look through your answers Nothing has been sent yet. This is everything that you would send.',
    );
    expect(shown(element)).to.deep.equal(['yes!', 'Leeds', 'rest']);
    expect(textOf(element)).to.include('A short summary goes with it.');
    expect(element.result).to.equal(undefined);
  });

  it('lets any answer be changed, and comes back to it', async () => {
    const element = await atReview();
    await tap(element, element.shadowRoot!.getElementById('change-hope')!);
    expect(asked(element)).to.equal('hope');
    fill(element, 'input', 'sleep');
    await tap(element, 'Continue');
    expect(shown(element)).to.deep.equal(['yes!', 'Leeds', 'sleep']);
    expect(focused(element)?.id).to.equal('change-hope');
  });

  it('lets any answer be held back, and let go again', async () => {
    const element = await atReview();
    await hold(element, 'hope');
    expect(shown(element)).to.deep.equal(['yes!', 'Leeds', 'Held back. This is not sent.']);
    expect(focused(element)?.id).to.equal('hold-hope');
    expect(words(one(element, '[role="status"]'))).to.equal('Held back. This is not sent.');
    await hold(element, 'hope');
    expect(shown(element)).to.deep.equal(['yes!', 'Leeds', 'rest']);
  });

  it('says what falls away with an answer before it is held back', async () => {
    const element = await atReview();
    await hold(element, 'moved');
    expect(heard(element)).to.equal(
      'If you hold this back, one answer that follows from it is not sent either.',
    );
    await tap(element, 'Leave it in');
    expect(shown(element)).to.deep.equal(['yes!', 'Leeds', 'rest']);
    expect(focused(element)?.id).to.equal('hold-moved');
    await hold(element, 'moved');
    await tap(element, 'Hold it back');
    expect(shown(element)).to.deep.equal(['Held back. This is not sent.', 'rest']);
  });

  it('can be left with Back', async () => {
    const element = await atReview();
    await tap(element, 'Back');
    expect(asked(element)).to.equal('hope');
    expect(one<HTMLInputElement>(element, 'input').value).to.equal('rest');
  });
});

describe('handing over', () => {
  it('gives the page the result in the event and on the element', async () => {
    const element = await atReview();
    const event = await completed(element, 'Send my answers');
    expect(event.status).to.equal('completed');
    expect(event.revision).to.equal(1);
    expect(event.resultId).to.equal(event.result.resultId);
    expect(element.result).to.equal(event.result);
    expect(event.result.answers.map(({linkId}) => linkId)).to.deep.equal([
      'moved',
      'where',
      'hope',
    ]);
  });

  it('leaves out the words that were held back', async () => {
    const element = await atReview();
    await hold(element, 'hope');
    const {result} = await completed(element, 'Send my answers');
    expect(JSON.stringify(result)).not.to.include('rest');
    expect(result.answers.find(({linkId}) => linkId === 'hope')?.state).to.equal('held-back');
  });

  it('thanks, says who reads and when, and keeps help there', async () => {
    const element = await atReview();
    element.clinic = {who: 'Your therapist', when: 'before your first visit'};
    await completed(element, 'Send my answers');
    expect(heard(element)).to.equal('Thank you. You have done your part.');
    expect(textOf(element)).to.include(
      'Your therapist will read your answers before your first visit. Nobody is reading this right now.',
    );
    expect(textOf(element)).to.include('Get help now');
  });

  it('says that nobody is reading if the page does not say who does', async () => {
    const element = await atReview();
    await completed(element, 'Send my answers');
    expect(textOf(element)).to.include('Nobody is reading this right now.');
  });

  it('hands over nothing if the person would rather not, also after second thoughts', async () => {
    const element = await atReview();
    const event = await completed(element, 'Do not send');
    expect(event.status).to.equal('declined');
    expect(event.result.answers).to.deep.equal([]);
    expect(JSON.stringify(event.result)).not.to.include('Leeds');
    expect(textOf(element)).to.include('Your answers are not sent.');
    await tap(element, 'Go back to my answers');
    const again = await completed(element, 'Send my answers');
    expect(again.status).to.equal('completed');
    expect(again.result.answers).to.have.length(3);
  });

  it('happens again as a new revision when an answer is changed afterwards', async () => {
    const element = await atReview();
    const first = await completed(element, 'Send my answers');
    await tap(element, 'Go back to my answers');
    await tap(element, element.shadowRoot!.getElementById('change-hope')!);
    fill(element, 'input', 'sleep');
    await tap(element, 'Continue');
    const second = await completed(element, 'Send my answers');
    expect(second.revision).to.equal(2);
    expect(second.status).to.equal('amended');
    expect(second.result.supersedes).to.equal(first.resultId);
  });
});

describe('stopping before the end', () => {
  it('shows what there is, and goes on if the person wants to', async () => {
    const element = await mount(talk);
    pass(element, 'yes!');
    await tap(element, 'Stop here');
    expect(heard(element)).to.include('You can send what you have said so far, or send nothing.');
    expect(shown(element)).to.deep.equal(['yes!']);
    await tap(element, 'Go on with the questions');
    expect(asked(element)).to.equal('where');
  });

  it('hands over what was said so far as stopped', async () => {
    const element = await mount(talk);
    pass(element, 'yes!', 'Stop here');
    const {result, status} = await completed(element, 'Send my answers');
    expect(status).to.equal('stopped');
    expect(result.answers.map(({linkId}) => linkId)).to.deep.equal(['moved']);
  });
});

describe('the shipped check-in', () => {
  it('ends at once, and says so to the page, if the person does not want to begin', async () => {
    const element = await mount();
    const {status, result} = await completed(element, 'No, not now');
    expect(status).to.equal('declined');
    expect(result.answers.map(({linkId}) => linkId)).to.deep.equal(['consent']);
    expect(heard(element)).to.include('That is all right. You can come back at another time.');
    await tap(element, 'Back');
    expect(asked(element)).to.equal('Is it all right to begin?');
  });

  it('gives a result that verifies, when every question is skipped', async () => {
    const element = await mount();
    const names = record(element);
    pass(element, 'Yes, and I am 18 or older');
    for (let turn = 0; all(element, '#asked').length > 0 && turn < 60; turn++)
      pass(element, 'Skip');
    const {result} = await completed(element, 'Send my answers');
    expect(verify(result, standard).verified).to.equal(true);
    expect(names.filter((name) => name === 'start')).to.have.length(1);
    expect(names.at(-1)).to.equal('complete');
  });
});
