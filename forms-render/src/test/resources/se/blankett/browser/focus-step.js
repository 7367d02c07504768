// Judges where the focus is now. Returns whether there is more to press Tab for.
state => {
  const {stops, reached, found, before, rings} = state;
  const {rgba, background, tooWeak, ratio, describe, hiddenFromEyes} = state.scripts;
  const el = document.activeElement;
  if (el === state.end) return false;
  if (reached.includes(el) || !el || el === document.body) {
    found.push(`focus is trapped at ${describe(reached.at(-1) ?? document.body)}`);
    return false;
  }
  reached.push(el);
  if (!stops.includes(el)) return reached.length < stops.length + 50; // a region that scrolls takes focus too
  document.getAnimations().forEach(each => each.finish());

  const shown = hiddenFromEyes(el) || getComputedStyle(el).opacity === '0' ? el.labels?.[0] : el;
  const box = shown?.getClientRects()[0];
  const inWindow = box && box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight;
  if (!inWindow || hiddenFromEyes(shown)) {
    found.push(`focus cannot be seen, for it is outside the window or hidden: ${describe(el)}`);
  } else {
    const x = (box.left + box.right) / 2, y = (box.top + box.bottom) / 2;
    const points = [[x, y], [box.left + 2, y], [box.right - 2, y], [x, box.top + 2], [x, box.bottom - 2]];
    const family = [el, shown, ...(el.labels ?? [])];
    const cover = points.map(point => document.elementFromPoint(...point))
      .find(each => each && !family.some(member => member.contains(each)));
    if (cover) found.push(`focus is covered by ${describe(cover)}: ${describe(el)}`);
  }

  const old = before.get(el);
  const drawn = rings(el).filter((now, i) => now.outline !== old[i].outline || now.shadow !== old[i].shadow);
  const colours = drawn.flatMap(({outline, shadow}) => [
    ...(outline ? [outline.startsWith('auto') ? 'browser' : outline.split(' ').slice(2).join(' ')] : []),
    ...(shadow.match(/[a-z]+\([^)]*\)/g) ?? [])]);
  const around = background(el.parentElement);
  if (colours.length === 0) {
    found.push(`focus does not show: ${describe(el)}`);
  } else if (!colours.includes('browser') && colours.every(colour => tooWeak(rgba(colour), around))) {
    found.push(`focus ring ${ratio(rgba(colours[0]), around)}, less than 3:1: ${describe(el)}`);
  }
  return true;
}
