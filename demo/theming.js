// @ts-check
// The switches of this page, and the style of each look as the stylesheet has it.

const root = document.documentElement;
const settle = () => {
  for (const {name, value, checked} of document.querySelectorAll('input')) {
    if (!checked) continue;
    if (name === 'direction') root.dir = value;
    else root.dataset[name] = value;
  }
};

document.querySelector('#controls')?.addEventListener('change', settle);
settle();

for (const {href, cssRules} of document.styleSheets) {
  if (!href?.endsWith('/theming.css')) continue;
  const rules = [...cssRules].map(({cssText}) => cssText);
  for (const pre of document.querySelectorAll('pre')) {
    const own = rules.filter((rule) => rule.startsWith(pre.dataset['rule'] ?? '?'));
    pre.textContent = own.map(laidOut).join('\n\n') || '/* none */';
  }
}

/**
 * A rule with each declaration on a line of its own.
 *
 * @param {string} rule
 */
function laidOut(rule) {
  const [selector = '', body = ''] = rule.split(/\s*\{\s*|\s*\}\s*$/);
  const lines = body.split(/;\s*/).filter((line) => line !== '');
  return `${selector} {\n${lines.map((line) => `  ${line};`).join('\n')}\n}`;
}
