// WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11. Returns what focus-step.js needs: what Tab should reach, and how that looks before.
const radioGroup = el => el.matches('[type=radio]') && el.name ? `${el.form?.id ?? ''} ${el.name}` : '';
const stops = (() => {
  const all = [...document.querySelectorAll(
    'a[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable]')].filter(el =>
    el.tabIndex >= 0 && !el.matches(':disabled, [type=hidden]') && !el.closest('[inert]')
    && el.checkVisibility({visibilityProperty: true}));
  const first = new Map(); // of each group of radios Tab reaches the one that is chosen, or the first
  for (const el of all) {
    const group = radioGroup(el);
    if (group && (!first.has(group) || el.checked)) first.set(group, el);
  }
  return all.filter(el => !radioGroup(el) || first.get(radioGroup(el)) === el);
})();
// The ring may be drawn at the control, at its label or row, or before or after one of them.
const parts = el => [...new Set([el, ...(el.labels ?? []), el.parentElement])].flatMap(each =>
  ['', '::before', '::after'].map(pseudo => style(each, pseudo)));
const ring = css => {
  const outline = css.outlineStyle === 'none' || parseFloat(css.outlineWidth) === 0
    ? '' : `${css.outlineStyle} ${css.outlineWidth} ${css.outlineColor}`;
  return {outline, shadow: css.boxShadow === 'none' ? '' : css.boxShadow};
};
const rings = el => parts(el).map(ring);
const root = document.documentElement;
root.style.scrollBehavior = 'auto'; // the places are measured at once
root.tabIndex = -1;
root.focus();
root.removeAttribute('tabindex'); // Tab starts from here all the same
scrollTo(0, 0);
const end = document.body.appendChild(document.createElement('span')); // who gets here is in no trap
end.tabIndex = 0;
return {end, stops, rings, before: new Map(stops.map(el => [el, rings(el)])), reached: [], found: [], 
  scripts: {rgba, background, tooWeak, ratio, describe, hiddenFromEyes}};
