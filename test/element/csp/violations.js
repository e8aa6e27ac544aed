// Keeps every report of the page's policy for the test to read.
globalThis.violations = [];
document.addEventListener(
  'securitypolicyviolation',
  ({violatedDirective, sourceFile, lineNumber}) => {
    globalThis.violations.push(`${violatedDirective} at ${sourceFile}:${lineNumber}`);
  },
);
