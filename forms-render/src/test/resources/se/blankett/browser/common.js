// What the layout rules share. Each rule is run as the body of a function, after this text.
const style = (el, pseudo) => getComputedStyle(el, pseudo);
const describe = el => {
  const words = (el.textContent || el.value || '').trim().replace(/\s+/g, ' ').slice(0, 40);
  const place = el.id ? '#' + el.id : [...el.classList].map(each => '.' + each).join('');
  return el.tagName.toLowerCase() + place + (words ? ` "${words}"` : '');
};
const ancestors = function* (el) {
  for (let each = el; each; each = each.parentElement) yield each;
};
// Text for screen readers only: a box of at most one pixel, or clipped to nothing.
const hiddenFromEyes = el => [...ancestors(el)].some(each => {
  const css = style(each);
  if (css.position !== 'absolute' && css.position !== 'fixed') return false;
  const box = each.getBoundingClientRect();
  return (box.width <= 1 || box.height <= 1) && css.overflow !== 'visible'
    || css.clipPath === 'inset(50%)' || /^rect\([01]px,? [01]px,? [01]px,? [01]px\)$/.test(css.clip)
    || box.right < -100 || box.bottom + scrollY < -100;
});
const seen = el => el.checkVisibility({visibilityProperty: true}) && !hiddenFromEyes(el);

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const context = canvas.getContext('2d', {willReadFrequently: true});
// Red, green, blue from 0 to 255 and alpha from 0 to 1, of any colour that CSS can say.
const rgba = colour => {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
};
const over = (top, below) => [0, 1, 2].map(i => Math.round(top[i] * top[3] + below[i] * (1 - top[3]))).concat(1);
const pageColour = () => {
  const probe = document.body.appendChild(document.createElement('span'));
  probe.style.color = 'Canvas';
  const colour = rgba(style(probe).color);
  probe.remove();
  return colour;
};
const background = el =>
  [...ancestors(el)].reverse().reduce((below, each) => over(rgba(style(each).backgroundColor), below), pageColour());
const luminance = ([red, green, blue]) => {
  const part = value => value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
};
const contrast = (one, other) => {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};
const hex = colour => '#' + colour.slice(0, 3).map(part => part.toString(16).padStart(2, '0')).join('');
// WCAG 1.4.11: three to one. Rounded down, so that 2.99 is not shown as 3.
const tooWeak = (colour, below) => contrast(over(colour, below), below) < 3;
const ratio = (colour, below) =>
  `${hex(over(colour, below))} against ${hex(below)} is ${Math.floor(contrast(over(colour, below), below) * 100) / 100}:1`;
