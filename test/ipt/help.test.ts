import {expect} from '@open-wc/testing';
import {directory, helpLines, helpSources, type HelpRow} from '../../src/ipt/index.js';

const rows: readonly (readonly [string, HelpRow])[] = Object.entries(helpLines);
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const isPast = ({expires}: HelpRow, today: string): boolean => expires <= today;

describe('help lines', () => {
  it('are there for every country with a row of grade A or B, and for no other', () => {
    expect(
      rows
        .map(([country]) => country)
        .toSorted()
        .join(' '),
    ).to.equal('AT AU BR CA CH DE DK ES FR GB IL IN IT KR NL NZ SG US ZA');
    for (const [country, {grade}] of Object.entries(helpSources)) {
      expect(['A', 'B'], country).to.include(grade);
    }
  });

  it('are the numbers that were checked', () => {
    const told = rows.map(
      ([country, {emergency, lines}]) =>
        `${country} ${emergency.join('/')}: ${lines.map(({how, number}) => `${how === 'text' ? 'text ' : ''}${number}`).join(', ')}`,
    );
    expect(told).to.deep.equal([
      'US 911: 988, text 988',
      'CA 911: 988, text 988',
      'GB 999: 116 123, 111, text 85258',
      'AU 000: 13 11 14',
      'NZ 111: 1737, text 1737, 0800 543 354',
      'FR 15/112: 3114',
      'ES 112: 024',
      'DE 112: 0800 111 0 111, 0800 111 0 222',
      'AT 112/144: 142, 147',
      'CH 144: 143',
      'NL 112: 113, 0800-0113',
      'DK 112: 70 201 201',
      'IT 112: 02 2327 2327',
      'IN 112: 14416, 1800-891-4416',
      'KR 119/112: 109',
      'SG 995: 1767',
      'BR 192: 188',
      'ZA 112/10177: 0800 567 567, 0800 12 13 14',
      'IL 101: 1201',
    ]);
  });

  it('say what is known of them: hours, languages, and what they are', () => {
    const unknown = rows.flatMap(([country, {lines, hours, languages}]) => [
      ...(hours === undefined ? [`${country} hours`] : []),
      ...(languages === undefined ? [`${country} languages`] : []),
      ...lines.filter(({what}) => !what).map(({number}) => `${country} ${number}`),
    ]);
    expect(unknown).to.deep.equal([
      'DK hours',
      'IT hours',
      'IN languages',
      'SG languages',
      'ZA hours',
      'ZA languages',
      'ZA 0800 567 567',
      'ZA 0800 12 13 14',
    ]);
    for (const [country, {languages = []}] of rows) {
      expect(Intl.getCanonicalLocales([...languages]), country).to.deep.equal(languages);
    }
  });

  it('say what they rest on', () => {
    for (const [country, {source}] of Object.entries(helpSources))
      expect(source, country).to.match(/\S/);
  });

  it('are well formed', () => {
    for (const [country, {emergency, lines, checkedOn, expires}] of rows) {
      expect(country).to.match(/^[A-Z]{2}$/);
      expect(emergency.length, country).to.be.at.least(1);
      expect(lines.length, country).to.be.at.least(1);
      for (const number of [...emergency, ...lines.map((line) => line.number)]) {
        expect(number, country).to.match(/^\d[\d -]*\d$/);
      }
      for (const {name} of lines) expect(name, country).to.match(/\S/);
      expect(checkedOn).to.match(DAY);
      expect(expires).to.match(DAY);
      expect(checkedOn < expires, country).to.equal(true);
    }
    expect(new URL(directory.url).protocol).to.equal('https:');
  });

  it('are not past their date: check each number, then move its dates', () => {
    const today = new Date().toISOString().slice(0, 10);
    expect(rows.filter(([, row]) => isPast(row, today)).map(([country]) => country)).to.deep.equal(
      [],
    );
  });

  it('are past their date from that day on', () => {
    const [row] = Object.values(helpLines);
    if (!row) throw new Error('No row');
    expect(isPast(row, '2027-11-21')).to.equal(false);
    expect(isPast(row, '2027-11-22')).to.equal(true);
  });
});
