/* Blankett: what makes a form smoother. Every form works without it, and each part without the others. */
(function () {
'use strict';
var once = Symbol.for('blankett');
if (window[once]) return;
window[once] = true;

var KEYED = '[data-bl-block]';
var CONTROL = 'input:not([type="hidden"]), select, textarea, button, a[href], [tabindex]';
var updates = new WeakMap(); // form: its newest update
var submits = new WeakMap(); // form: when it was last submitted
var counters = new WeakMap(); // text area: its writer

// An error is reported as any other, and stops neither the other parts nor the plain form.
function guarded(part) {
  return function (event) {
    try {
      part(event);
    } catch (error) {
      setTimeout(function () { throw error; });
    }
  };
}

function on(type, part) {
  document.addEventListener(type, guarded(part));
}

function all(root, selector) {
  return Array.from(root.querySelectorAll(selector));
}

function closest(event, selector) {
  return event.target instanceof Element ? event.target.closest(selector) : null;
}

// ---- Questions that an answer opens and closes: the server says which.

on('change', function (event) {
  exclude(event.target);
  var opener = closest(event, '[data-bl-opens]');
  var form = opener && opener.closest('form[data-bl-form]');
  if (!form) return;
  stop(form);
  var update = { controller: new AbortController() };
  updates.set(form, update);
  update.timer = setTimeout(function () { // the arrow keys pass several answers
    ask(form, update.controller.signal).then(guarded(function (page) {
      if (updates.get(form) === update) show(form, page, event.target);
    }), function () { /* No answer: the questions come with the next page instead. */ });
  }, 150);
});

function stop(form) {
  var update = updates.get(form);
  if (!update) return;
  clearTimeout(update.timer);
  update.controller.abort();
  updates.delete(form);
}

async function ask(form, signal) {
  var body = new URLSearchParams();
  new FormData(form).forEach(function (value, name) {
    if (typeof value === 'string') body.append(name, value);
  });
  body.append('!update', '');
  var answer = await fetch(form.getAttribute('action') || location.href, {
    method: 'POST', mode: 'same-origin', headers: { Accept: 'text/html' }, body: body, signal: signal
  });
  if (!answer.ok) throw new Error(answer.status);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

function show(form, page, trigger) {
  var fresh = page.getElementById(form.id);
  if (!fresh || hidden(fresh, '!page') !== hidden(form, '!page')) return; // another page, or a login
  var changed = align(form, fresh, trigger);
  all(fresh, 'input[type="hidden"]').forEach(function (input) {
    var old = named(form, input.name);
    if (old) old.value = input.value;
  });
  var progress = form.querySelector('.bl-progress-box');
  if (progress) renew(progress, fresh.querySelector('.bl-progress-box'));
  if (!changed) return;
  count(form);
  say(form.querySelector('[data-bl-status]'));
}

function named(form, name) {
  return all(form, 'input[type="hidden"]').find(function (input) { return input.name === name; });
}

function hidden(form, name) {
  var input = named(form, name);
  return input ? input.value : '';
}

function say(status) {
  if (!status) return;
  status.textContent = '';
  setTimeout(function () { status.textContent = status.getAttribute('data-bl-changed'); }, 100);
}

function key(block) {
  return block.getAttribute('data-bl-block');
}

// The blocks inside root that are in no other block.
function blocks(root) {
  return all(root, KEYED).filter(function (block) {
    var outer = block.parentElement.closest(KEYED);
    return !outer || outer === root || !root.contains(outer);
  });
}

// Brings the blocks of root into line with those of fresh; what is in both is left untouched.
function align(root, fresh, trigger) {
  var wanted = blocks(fresh);
  var changed = false;
  var present = new Map();
  blocks(root).forEach(function (block) {
    if (wanted.some(function (other) { return key(other) === key(block); })) {
      present.set(key(block), block);
    } else {
      if (block.contains(document.activeElement)) trigger.focus();
      block.remove();
      changed = true;
    }
  });
  var last = null;
  wanted.forEach(function (block) {
    var kept = present.get(key(block));
    if (kept) {
      changed = keep(kept, block, trigger) || changed;
      last = kept;
    } else {
      var added = document.importNode(block, true);
      if (last) last.after(added); else place(added, block, root, fresh);
      last = added;
      changed = true;
    }
  });
  return changed;
}

// The container of a first block is found by its class.
function place(added, block, root, fresh) {
  var parent = block.parentElement;
  var container = parent === fresh ? root : root.querySelector('.' + parent.classList[0]) || root;
  var before = Array.from(container.children).find(function (child) {
    return child.matches(KEYED) || child.matches('.bl-button');
  });
  container.insertBefore(added, before || null);
}

function keep(kept, fresh, trigger) {
  if (!kept.querySelector('input, select, textarea, button')) return renew(kept, fresh);
  var head = heading(kept);
  var other = heading(fresh);
  var renamed = Boolean(head && other) && head.textContent !== other.textContent;
  if (renamed) fill(head, other);
  return align(kept, fresh, trigger) || renamed;
}

function heading(block) {
  var head = block.querySelector('.bl-label, .bl-legend, .bl-heading');
  return head && head.closest(KEYED) === block ? head : null;
}

function renew(old, fresh) {
  if (!fresh || old.textContent === fresh.textContent) return false;
  fill(old, fresh);
  return true;
}

function fill(old, fresh) {
  old.textContent = '';
  Array.from(fresh.childNodes).forEach(function (node) { old.appendChild(document.importNode(node, true)); });
}

// ---- A choice that excludes the others.

function exclude(box) {
  var group = box.type === 'checkbox' && box.checked && box.closest('.bl-options');
  if (!group) return;
  var alone = box.hasAttribute('data-bl-exclusive');
  all(group, 'input[type="checkbox"]').forEach(function (other) {
    if (other !== box && (alone || other.hasAttribute('data-bl-exclusive'))) other.checked = false;
  });
}

// ---- Characters left: seen at once, said when typing pauses. The limit stays for screen readers.

function count(root) {
  all(root, '[data-bl-count]').forEach(function (limit) {
    var area = document.getElementById(limit.id.replace(/--count$/, ''));
    if (!area || counters.has(area)) return;
    var seen = document.createElement('p');
    var said = document.createElement('p');
    seen.setAttribute('aria-hidden', 'true');
    said.setAttribute('role', 'status');
    said.className = 'bl-visually-hidden';
    limit.after(seen, said);
    limit.classList.add('bl-visually-hidden');
    var timer;
    var write = function (silent) {
      var left = Number(limit.getAttribute('data-bl-count')) - length(area.value.trim());
      seen.textContent = sentence(limit, left);
      seen.className = left < 0 ? 'bl-count bl-count--over' : 'bl-count';
      clearTimeout(timer);
      if (!silent) timer = setTimeout(function () { said.textContent = seen.textContent; }, 1000);
    };
    counters.set(area, write);
    write(true);
  });
}

// In Unicode code points, as JSON Schema counts; value holds one character for each line break.
function length(text) {
  return Array.from(text).length;
}

function sentence(limit, left) {
  var n = Math.abs(left);
  var template = 'data-bl-' + (left < 0 ? 'over' : 'left') + (n === 1 ? '-one' : '-other');
  return limit.getAttribute(template).replace('{n}', n);
}

on('input', function (event) {
  var write = counters.get(event.target);
  if (write) write(false);
});

// ---- One press, one submit. Buttons stay as they are.

on('submit', function (event) {
  var form = event.target;
  if (event.defaultPrevented || !form.closest('.bl')) return;
  var now = Date.now();
  if (now - (submits.get(form) || 0) < 4000) {
    event.preventDefault();
  } else {
    submits.set(form, now);
    stop(form);
  }
});

window.addEventListener('pageshow', function (event) {
  if (!event.persisted) return;
  submits = new WeakMap();
  guarded(arrive)(true);
});

// ---- Errors: to the summary, and from there to the question with its label in view.

on('click', function (event) {
  var link = closest(event, '.bl-error-summary a[href^="#"]');
  var target = link && document.getElementById(link.hash.slice(1));
  var control = target && (target.matches(CONTROL) ? target : target.querySelector(CONTROL));
  if (!control) return;
  event.preventDefault();
  (control.closest('.bl-field') || target).scrollIntoView();
  control.focus({ preventScroll: true });
});

// ---- Leave quickly: nothing to see, and back leads out again.

on('click', function (event) {
  var exit = closest(event, '[data-bl-exit]');
  if (!exit) return;
  event.preventDefault();
  leave(exit);
});

function leave(exit) {
  var meta = document.createElement('meta');
  meta.name = 'referrer';
  meta.content = 'no-referrer';
  document.head.textContent = '';
  document.head.append(meta);
  document.title = '\u00a0';
  document.body.textContent = '';
  location.replace(exit.href);
  sessionStorage.blankett = 'left';
}

function arrive(back) {
  var exit = back && sessionStorage.blankett && document.querySelector('[data-bl-exit]');
  if (exit) leave(exit); else delete sessionStorage.blankett;
}

guarded(arrive)(performance.getEntriesByType('navigation')[0].type === 'back_forward');
guarded(function () { count(document); })();
guarded(function () {
  var summary = document.querySelector('.bl-error-summary');
  if (summary) summary.focus();
})();
})();
