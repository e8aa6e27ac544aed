/** What made a result; the version is that of package.json. */
export const SOFTWARE = {name: 'ipt-check-in', version: '0.1.0'} as const;

/** Names the format of results, and its version. */
export const FORMAT = 'ipt-check-in-result/1.0.0' as const;
