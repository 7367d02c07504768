// WCAG 2.5.8 asks 24 by 24; ours are 44 by 44 for buttons and for rows of radios and checkboxes.
const union = boxes => boxes.reduce((a, b) => ({
  left: Math.min(a.left, b.left), top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right), bottom: Math.max(a.bottom, b.bottom)}));
const ticks = el => el.matches('input[type=radio], input[type=checkbox]');
const pushes = el => el.matches('button, [role=button], .bl-button, input:is([type=submit], [type=button], [type=reset])');
// A link in a sentence is as high as its line: text beside it, in the same block, that belongs to no link.
const inSentence = el => {
  if (!el.matches('a') || style(el).display !== 'inline') return false;
  const block = [...ancestors(el.parentElement)].find(each => style(each).display !== 'inline');
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (/[\p{L}\p{N}]/u.test(node.data) && !node.parentElement.closest('a, button') && seen(node.parentElement)) return true;
  }
  return false;
};
const found = [];
for (const el of document.querySelectorAll('a[href], button, [role=button], input, select, textarea, summary')) {
  const labels = ticks(el) ? [...el.labels] : [];
  const parts = [el, ...labels].filter(seen);
  if (parts.length === 0 || el.matches(':disabled') || inSentence(el)) continue;
  const box = union(parts.map(each => each.getBoundingClientRect()));
  const least = ticks(el) || pushes(el) ? 44 : 24;
  const width = box.right - box.left, height = box.bottom - box.top;
  if (width < least - 0.5 || height < least - 0.5) {
    found.push(`target is ${Math.floor(width)} by ${Math.floor(height)} px, less than ${least}: ${describe(el)}`);
  }
}
return found;
