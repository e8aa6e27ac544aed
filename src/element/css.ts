/** Rules of a style sheet, as they stand; the tag lets editors and the build know them. */
export const css = String.raw;
