import {define} from './element/define.js';
import {conversation, directory, helpLines} from './ipt/index.js';
import type {phrases as Phrases} from './phrases.js';

// Both are asked for at once: if one cannot be had, that has to show before anybody has answered anything.
const concluding = import('./conclude.js');
concluding.catch(() => undefined);
let read: (typeof Phrases)['read'] | undefined;
const loadPhrases = async (): Promise<void> => {
  const {phrases} = await import('./phrases.js');
  ({read} = phrases);
};
const ready = loadPhrases();
ready.catch(() => undefined);

define({
  checkIn: {
    ...conversation,
    readers: {
      phrases: {
        version: conversation.script.readers.phrases,
        read: (text, language) => {
          if (!read) throw new Error('The phrase rules could not be had.');
          return read(text, language);
        },
      },
    },
    ready,
    conclude: async () => {
      await ready;
      return (await concluding).conclude;
    },
  },
  help: {rows: helpLines, directory},
});
