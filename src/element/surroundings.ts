/** What a conversation needs from the world: the time, and chance for ids. */
export interface Surroundings {
  readonly now: () => Date;
  readonly random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array;
}

/** The browser's own clock and chance. */
export const browser: Surroundings = {
  now: () => new Date(),
  random: (bytes) => crypto.getRandomValues(bytes),
};

/** A moment as `2026-02-03T10:09:02+11:00`, with the offset that the person's clock had then. */
export const stamp = (moment: Date): string => {
  const offset = -moment.getTimezoneOffset();
  const local = new Date(moment.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const minutes = Math.abs(offset);
  const two = (part: number): string => String(Math.floor(part)).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
};

/** The IANA time zone of the person. */
export const zone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

/** A random UUID; the platform's own is not there on plain http. */
export const newId = ({random}: Surroundings): string => {
  const bytes = random(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, index) => {
    const marked = index === 6 ? (byte & 15) | 64 : index === 8 ? (byte & 63) | 128 : byte;
    return marked.toString(16).padStart(2, '0');
  }).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
};
