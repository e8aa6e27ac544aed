/**
 * What of a value is of the kind of an example, through lists and objects; the rest is left out and reported with its
 * path. What the example does not name is left as it is.
 */
export const fit = (
  value: unknown,
  example: unknown,
  path: string,
  report: (message: string) => void,
): unknown => {
  if (value === undefined || value === null) return undefined;
  if (kindOf(value) !== kindOf(example)) {
    report(`${path} should be of type ${kindOf(example)}.`);
    return undefined;
  }
  if (Array.isArray(value) && Array.isArray(example)) {
    return value
      .map((item, index) => fit(item, example[0], `${path}[${index}]`, report))
      .filter((item) => item !== undefined);
  }
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, part]) => {
        const like: unknown = Reflect.get(Object(example), key);
        return [key, like === undefined ? part : fit(part, like, `${path}.${key}`, report)];
      })
      .filter(([, part]) => part !== undefined),
  );
};

const kindOf = (value: unknown): string =>
  Array.isArray(value) ? 'list' : value === value ? typeof value : 'not a number';
