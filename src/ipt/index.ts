export {conversation} from './conversation.js';
export {standard} from './standard.js';
export {intake} from './script.js';
export {english} from './texts.en.js';
export {limits, meanings, rationale} from './rationale.js';
export {rules} from './rules.js';
export {claims} from './claims.js';
export {helpSources, type HelpSource} from './help-sources.js';
export {directory, helpLines, type HelpLine, type HelpRow} from './help.js';
