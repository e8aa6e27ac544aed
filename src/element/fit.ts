/** Tells a developer what is wrong with a value, and where. */
export type Report = (message: string) => void;

/**
 * What of an object is of the kind of an example, through lists and objects; the rest, and what throws when it is read,
 * is left out and reported with its path. What the example does not name is left as it is.
 */
export const fitting = (
  value: unknown,
  example: object,
  path: string,
  report: Report,
): Readonly<Record<string, unknown>> => {
  const kept: Record<string, unknown> = {};
  if (value === undefined || value === null || !isKind(value, example, path, report)) return kept;
  for (const key of tried(() => Object.keys(value), path, report) ?? []) {
    const place = `${path}.${key}`;
    const fit = tried(
      () => {
        const part: unknown = Reflect.get(value, key);
        const like: unknown = Reflect.get(example, key);
        return like === undefined ? part : fitOf(part, like, place, report);
      },
      place,
      report,
    );
    if (fit !== undefined) kept[key] = fit;
  }
  return kept;
};

/** A getter of the page's may throw. */
const tried = <T>(read: () => T, path: string, report: Report): T | undefined => {
  try {
    return read();
  } catch {
    report(`${path} cannot be read.`);
    return undefined;
  }
};

const fitOf = (value: unknown, example: unknown, path: string, report: Report): unknown => {
  if (value === undefined || !isKind(value, example, path, report)) return undefined;
  if (Array.isArray(value) && Array.isArray(example)) {
    const like: unknown = example[0];
    return value
      .map((item, index) => fitOf(item, like, `${path}[${index}]`, report))
      .filter(Boolean);
  }
  return typeof example === 'object' && example !== null
    ? fitting(value, example, path, report)
    : value;
};

const isKind = (value: unknown, example: unknown, path: string, report: Report): boolean => {
  if (kindOf(value) === kindOf(example)) return true;
  report(`${path} should be of type ${kindOf(example)}.`);
  return false;
};

const kindOf = (value: unknown): string =>
  Array.isArray(value) ? 'list' : value === value ? typeof value : 'not a number';
