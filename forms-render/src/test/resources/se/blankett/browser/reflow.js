// WCAG 1.4.4, 1.4.10, 1.4.12: nothing scrolls sideways, and no text is cut off, sticks out or lies on another.
const root = document.documentElement;
const found = new Set();
if (root.scrollWidth > root.clientWidth) {
  found.add(`the page is ${root.scrollWidth} px wide in a window of ${root.clientWidth}`);
}
const pieces = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const node = walker.currentNode, el = node.parentElement;
  if (!node.data.trim() || !seen(el)) continue;
  const range = document.createRange();
  range.selectNodeContents(node);
  for (const box of range.getClientRects()) if (box.width > 0 && box.height > 0) pieces.push({el, box});
}
const inner = each => {
  const box = each.getBoundingClientRect();
  return {left: box.left + each.clientLeft, right: box.left + each.clientLeft + each.clientWidth,
    top: box.top + each.clientTop, bottom: box.top + each.clientTop + each.clientHeight};
};
const hides = overflow => overflow === 'hidden' || overflow === 'clip';
const scrolls = overflow => overflow === 'auto' || overflow === 'scroll';
const painted = (each, css) => rgba(css.backgroundColor)[3] > 0 || parseFloat(css.borderTopWidth) > 0;
const outside = (box, bounds, slack, x, y) =>
  x && (box.left < bounds.left - slack || box.right > bounds.right + slack)
  || y && (box.top < bounds.top - slack || box.bottom > bounds.bottom + slack);

const judge = ({el, box}) => {
  let x = true, y = true; // which ways the text can still be lost
  for (const each of ancestors(el)) {
    if (each === root || each === document.body) break;
    const css = style(each);
    if (css.display === 'inline' || css.display === 'contents') continue;
    if (outside(box, inner(each), 1, x && hides(css.overflowX), y && hides(css.overflowY))) {
      found.add(`text is cut off: ${describe(el)} in ${describe(each)}`);
    } else if (painted(each, css) && outside(box, each.getBoundingClientRect(), 2, x, y)) {
      found.add(`text sticks out: ${describe(el)} of ${describe(each)}`);
    }
    x &&= !scrolls(css.overflowX);
    y &&= !scrolls(css.overflowY);
    if (css.position === 'absolute' || css.position === 'fixed') break;
  }
  if (outside(box, {left: 0, right: root.clientWidth}, 1, x, false)) {
    found.add(`text is outside the window: ${describe(el)}`);
  }
};
pieces.forEach(judge);

const blockOf = el => [...ancestors(el)].find(each => !/^(inline|contents)/.test(style(each).display)) ?? root;
const floats = el => [...ancestors(el)].some(each => ['fixed', 'sticky'].includes(style(each).position));
const boxes = pieces.map(({el, box}) => ({el, box, block: blockOf(el)}));
for (const el of document.querySelectorAll('input, select, textarea, button')) {
  if (seen(el) && style(el).opacity !== '0') boxes.push({el, box: el.getBoundingClientRect(), block: el});
}
const settled = boxes.filter(({el}) => !floats(el)).sort((a, b) => a.box.top - b.box.top);
settled.forEach((one, i) => {
  for (let j = i + 1; j < settled.length && settled[j].box.top < one.box.bottom; j++) {
    const other = settled[j];
    if (one.block === other.block || one.el.contains(other.el) || other.el.contains(one.el)) continue;
    const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
    const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
    if (wide > 2 && high > Math.min(one.box.height, other.box.height) / 4) {
      found.add(`two things overlap: ${describe(one.el)} and ${describe(other.el)}`);
    }
  }
});
return [...found];
