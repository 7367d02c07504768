// Compares what Tab reached with what it should have.
state => {
  const {stops, reached, found} = state;
  const {describe} = state.scripts;
  document.documentElement.style.removeProperty('scroll-behavior');
  if (!document.documentElement.getAttribute('style')) document.documentElement.removeAttribute('style');
  state.end.remove();
  const lost = stops.filter(el => !reached.includes(el));
  lost.forEach(el => found.push(`Tab does not reach ${describe(el)}`));
  const order = reached.filter(el => stops.includes(el));
  const wanted = stops.filter(el => reached.includes(el));
  const wrong = order.findIndex((el, i) => el !== wanted[i]);
  if (wrong >= 0) found.push(`Tab comes to ${describe(order[wrong])} before ${describe(wanted[wrong])}`);
  return found;
}
