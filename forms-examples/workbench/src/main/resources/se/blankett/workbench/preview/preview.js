/* The preview around a form: shows it again when its files change, and keeps what is typed. Nothing here is needed. */
(function () {
  'use strict';
  var address = new URL(document.currentScript.src);
  var version = address.searchParams.get('version');
  var OPEN = 'blankett-preview-open';
  var FOCUS = 'blankett-preview-focus';

  function form() {
    return document.querySelector('form[data-bl-form]');
  }

  // Saves what is typed on the page of questions that is shown; resolves to the page that comes back, or to null.
  async function save() {
    var shown = form();
    if (!shown || !shown.querySelector('input[name="!page"]')) return null;
    var body = new URLSearchParams(new FormData(shown));
    body.append('!update', '');
    var answer = await fetch(shown.getAttribute('action'), { method: 'POST', mode: 'same-origin', credentials: 'same-origin', body: body });
    return new DOMParser().parseFromString(await answer.text(), 'text/html');
  }

  function again() {
    if (document.activeElement && document.activeElement.id) sessionStorage.setItem(FOCUS, document.activeElement.id);
    location.reload();
  }

  // Asks whether anything changed; the answer waits until it has, or half a minute.
  async function watch() {
    for (;;) {
      try {
        var answer = await fetch(new URL('changes?version=' + version, address), { cache: 'no-store' });
        var now = (await answer.text()).trim();
        if (answer.ok && now !== version) {
          await save();
          again();
          return;
        }
      } catch (error) {
        await new Promise(function (done) { setTimeout(done, 2000); }); // the preview is being started again
      }
    }
  }

  // ---- The author's panel: as it is now, and as open as it was.

  function sections() {
    return Array.from(document.querySelectorAll('.pv-section'));
  }

  function remembered() {
    return JSON.parse(sessionStorage.getItem(OPEN) || '{}');
  }

  function restore() {
    var open = remembered();
    sections().forEach(function (section) {
      if (section.id in open) section.open = open[section.id];
    });
  }

  document.addEventListener('click', function (event) {
    var summary = event.target instanceof Element && event.target.closest('.pv-section > summary');
    if (!summary) return;
    var open = remembered();
    open[summary.parentElement.id] = !summary.parentElement.open;
    sessionStorage.setItem(OPEN, JSON.stringify(open));
  });

  var timer;
  document.addEventListener('change', function (event) {
    if (!(event.target instanceof Element) || !event.target.closest('form[data-bl-form]') || !document.getElementById('pv-panel')) return;
    clearTimeout(timer);
    timer = setTimeout(function () {
      save().then(function (page) {
        var fresh = page && page.getElementById('pv-panel');
        var panel = document.getElementById('pv-panel');
        if (!fresh || panel.contains(document.activeElement)) return;
        panel.replaceWith(document.importNode(fresh, true));
        restore();
      }, function () { /* The panel is as it was until the next page. */ });
    }, 600);
  });
  document.addEventListener('submit', function () { clearTimeout(timer); });

  // ---- Another language or theme: what is typed comes along.

  document.addEventListener('click', function (event) {
    var link = event.target instanceof Element && event.target.closest('a[href^="?"]');
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    var leave = function () { location.assign(link.href); };
    save().then(leave, leave);
  });

  restore();
  var focused = sessionStorage.getItem(FOCUS);
  sessionStorage.removeItem(FOCUS);
  if (focused && document.getElementById(focused)) document.getElementById(focused).focus();
  watch();
})();
