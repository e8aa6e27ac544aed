import type * as Library from '@viz-js/viz';

/**
 * Draws what {@linkcode dot} wrote, as a file of its own: named, without scripts, and in the reader's own sans-serif.
 *
 * Needs the optional dependency `@viz-js/viz`.
 */
export const svg = async (dot: string): Promise<string> => {
  const {instance} = await library();
  const drawn = (await instance()).renderString(dot, {format: 'svg'});
  const [title = ''] = /<title>.*?<\/title>\n/s.exec(drawn) ?? [];
  const picture = drawn
    .slice(drawn.indexOf('<svg'))
    .replace(title, '')
    .replaceAll(/<!--.*?-->\n?/gs, '')
    .replaceAll(/font-family="[^"]*"/g, 'font-family="sans-serif"');
  return picture.replace(
    /^<svg([^>]*)>\n/,
    (_, rest: string) => `<svg role="img"${rest}>\n${title}`,
  );
};

const library = async (): Promise<typeof Library> => {
  try {
    return await import('@viz-js/viz');
  } catch (cause) {
    throw new Error('Drawing needs the package @viz-js/viz: run "npm install @viz-js/viz@3".', {
      cause,
    });
  }
};
