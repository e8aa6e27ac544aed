import {hash} from '@stablelib/sha256';
import {canonical} from './canonical.js';

/** In every browser and in Node, though no part of the language. */
declare const TextEncoder: new () => {readonly encode: (text: string) => Uint8Array};

/**
 * SHA-256 over the canonical JSON of data, in lower-case hexadecimal.
 *
 * Synchronous, and there on plain http too, where the platform's own is neither.
 */
export const digest = (data: unknown): string =>
  Array.from(hash(new TextEncoder().encode(canonical(data))), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
