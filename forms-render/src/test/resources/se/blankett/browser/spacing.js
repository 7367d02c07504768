// WCAG 1.4.12, by a constructed stylesheet, which the page's Content-Security-Policy lets through.
const sheet = new CSSStyleSheet();
sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-bottom: 2em !important }`);
document.adoptedStyleSheets.push(sheet);
return [];
