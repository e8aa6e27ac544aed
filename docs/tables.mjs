// Writes the tables of README.md from dist/custom-elements.json, and its snippets from the demo.
//
//   node docs/tables.mjs            after npm run build
//   node docs/tables.mjs --check    changes nothing; fails if the README is not up to date
import {readFileSync, writeFileSync} from 'node:fs';

const file = (path) => new URL(`../${path}`, import.meta.url);
const read = (path) => readFileSync(file(path), 'utf8');

const {modules} = JSON.parse(read('dist/custom-elements.json'));
const tagged = (name) =>
  modules
    .flatMap(({declarations = []}) => declarations)
    .find(({tagName}) => tagName === name);

const table = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const words = (text = '') => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
const code = (text) => `\`${text}\``;

/** What stands in a file between two marks, with the space before it taken off. */
const cut = (path, name) => {
  const [, text] =
    new RegExp(`snippet:${name} [^\\n]*\\n([\\s\\S]*?)\\n[^\\n]*/snippet`).exec(read(path)) ?? [];
  if (text === undefined) throw new Error(`${path} has no snippet "${name}".`);
  const margin = /^ */.exec(text)?.[0] ?? '';
  return text.replaceAll(new RegExp(`^${margin}`, 'gm'), '');
};

/** The tables of one element. */
const tablesOf = (element, lang) => {
  const attributes = new Set((element.attributes ?? []).map(({name}) => name));
  const members = element.members.filter(
    ({kind, name, privacy, static: isStatic, description, inheritedFrom}) =>
      !isStatic && !inheritedFrom && description && !privacy && !name.startsWith('#') && kind,
  );
  const properties = members.filter(({kind}) => kind === 'field');
  return {
    attributes: () =>
      table(
        ['attribute and property', ''],
        [
          ...properties.filter(({name}) => attributes.has(name)),
          {name: 'lang', description: lang},
        ].map(({name, description}) => [code(name), words(description)]),
      ),
    properties: () =>
      table(
        ['property or method', 'type', ''],
        members
          .filter(({name}) => !attributes.has(name))
          .map(({kind, name, type, return: returned, description, readonly}) => [
            code(kind === 'method' ? `${name}()` : name),
            code(words((type ?? returned?.type)?.text)),
            words(readonly ? `${description} Read only.` : description),
          ]),
      ),
    events: () =>
      table(
        ['event', 'class', ''],
        element.events.map(({name, type, description}) => [
          code(name),
          code(type.text),
          words(description),
        ]),
      ),
    slots: () =>
      table(
        ['slot', ''],
        element.slots.map(({name, description}) => [
          name === '' ? '(none)' : code(name),
          words(description),
        ]),
      ),
    parts: () =>
      table(
        ['part', ''],
        element.cssParts.map(({name, description}) => [code(name), words(description)]),
      ),
    tokens: () =>
      table(
        ['token', 'unless set', ''],
        element.cssProperties.map(({name, default: initial, description}) => [
          code(name),
          words(initial),
          words(description),
        ]),
      ),
  };
};

const checkIn = tablesOf(
  tagged('ipt-check-in'),
  'The language; that of the page around it unless given.',
);
const report = tablesOf(
  tagged('ipt-check-in-report'),
  'The language of the page; the report is in English, and says so.',
);

const sections = {
  ...checkIn,
  reportAttributes: report.attributes,
  reportProperties: report.properties,
  reportEvents: report.events,
  reportParts: report.parts,
  reportEmbed: () =>
    `\`\`\`html\n${cut('demo/clinician.html', 'report-script')}\n\n${cut('demo/clinician.html', 'report-tag')}\n\`\`\``,
  reportStyle: () => `\`\`\`css\n${cut('demo/clinician.css', 'report-style')}\n\`\`\``,
  embed: () =>
    `\`\`\`html\n${cut('demo/index.html', 'script')}\n\n${cut('demo/index.html', 'tag')}\n\`\`\``,
  style: () => `\`\`\`css\n${cut('demo/clinic.css', 'style')}\n\`\`\``,
};

const before = read('README.md');
const after = before.replaceAll(
  /(<!-- made:(\w+) -->\n)[\s\S]*?(<!-- \/made -->)/g,
  (_, start, name, end) => `${start}\n${sections[name]()}\n\n${end}`,
);

if (after === before) console.log('README.md is up to date.');
else if (process.argv.includes('--check')) {
  console.log(
    'README.md is not what dist/custom-elements.json and the demo say: run node docs/tables.mjs.',
  );
  process.exitCode = 1;
} else {
  writeFileSync(file('README.md'), after);
  console.log('README.md is written.');
}
