async mode => {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const added = ['target-size', 'label-content-name-mismatch', 'td-has-header', 'table-fake-caption',
    'p-as-heading', 'css-orientation-lock', 'identical-links-same-purpose'];
  const layout = ['color-contrast', 'target-size', 'link-in-text-block', 'scrollable-region-focusable',
    'css-orientation-lock', 'p-as-heading'];
  // A colour is measured at rest: what was drawn before the stylesheet came fades into what it says.
  document.getAnimations().filter(each => each instanceof CSSTransition).forEach(each => each.finish());
  const enabled = (ids, yes) => Object.fromEntries(ids.map(id => [id, {enabled: yes}]));
  const results = await axe.run(document, {
    runOnly: mode === 'LAYOUT' ? {type: 'rule', values: layout} : {type: 'tag', values: tags},
    rules: mode === 'LAYOUT' ? {} : {...enabled(added, true), ...enabled(mode === 'STRUCTURE' ? layout : [], false)},
    resultTypes: ['violations', 'incomplete'],
    preload: mode === 'STRUCTURE' ? false : {assets: ['cssom'], timeout: 5000}, // for css-orientation-lock
  });
  const lines = found => found.flatMap(rule => rule.nodes.map(node =>
    `${rule.id}: ${node.target.join(' ')}: ${node.html.slice(0, 200)}: ${node.failureSummary.replace(/\s+/g, ' ')}`));
  return {broken: lines(results.violations), unsure: lines(results.incomplete)};
}
