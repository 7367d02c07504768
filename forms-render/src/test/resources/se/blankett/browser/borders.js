// WCAG 1.4.11: where a control is, is seen by its border, or by its own background when it has none.
const sides = ['Top', 'Right', 'Bottom', 'Left'];
const drawnByBrowser = (el, css) =>
  el.matches('[type=file], [type=range], [type=color], [type=submit], [type=button], [type=reset], [type=image]')
  || el.matches('[type=radio], [type=checkbox]') && css.appearance !== 'none';
const found = [];
for (const el of document.querySelectorAll('input, select, textarea')) {
  const css = style(el);
  if (!seen(el) || css.opacity === '0' || el.matches(':disabled') || drawnByBrowser(el, css)) continue;
  const around = background(el.parentElement);
  const drawn = sides.filter(side => css[`border${side}Style`] !== 'none' && parseFloat(css[`border${side}Width`]) > 0);
  const colours = drawn.length > 0 ? drawn.map(side => rgba(css[`border${side}Color`])) : [rgba(css.backgroundColor)];
  const weak = colours.find(colour => tooWeak(colour, around));
  if (weak) {
    const what = drawn.length > 0 ? 'border' : 'background, for want of a border,';
    found.push(`${what} ${ratio(weak, around)}, less than 3:1: ${describe(el)}`);
  }
}
return found;
