import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';
import {canonical} from './canonical.js';

/**
 * SHA-256 over the canonical JSON of data, in lower-case hexadecimal.
 *
 * Synchronous, and there on plain http too, where the platform's own is neither.
 */
export const digest = (data: unknown): string => bytesToHex(sha256(utf8ToBytes(canonical(data))));
