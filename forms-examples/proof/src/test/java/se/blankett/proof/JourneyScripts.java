package se.blankett.proof;

/** What is asked of the page: reads only. */
final class JourneyScripts {
    /** 0 where the focus is, 1 where it lies behind, -1 where it lies before. */
    static final String WAY = """
            selector => {
              const wanted = document.querySelector(selector);
              if (!wanted) throw new Error(selector + ' is not on ' + location.href);
              const active = document.activeElement;
              const sameGroup = active.type === 'radio' && active.name === wanted.name && active.form === wanted.form;
              if (active === wanted || sameGroup) return 0;
              if (active === document.body) return 1;
              return active.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_FOLLOWING ? 1 : -1;
            }""";

    /** All controls in the form of the prefix, in their order. */
    static final String CONTROLS = """
            prefix => [...document.querySelectorAll(`#${prefix}--form :is(input:not([type=hidden]), select, textarea)`)].map(
              each => ({id: each.id, name: each.name, type: each.type, value: each.value, checked: each.checked ?? false,
                opens: Boolean(each.closest('[data-bl-opens]')),
                options: each.options ? [...each.options].map(option => option.value) : []}))""";

    /** Keys of all blocks in the form of the prefix, in their order. */
    static final String BLOCKS = """
            prefix => [...document.querySelectorAll(`#${prefix}--form [data-bl-block]`)].map(
              each => each.getAttribute('data-bl-block')).join(' ')""";

    /** What the focus is on: its id, or its name. */
    static final String FOCUS = "() => document.activeElement.id || document.activeElement.tagName";

    /** Whether what has the focus is in the window, and nothing lies over it. */
    static final String SEEN = """
            () => {
              const active = document.activeElement;
              const box = active.getBoundingClientRect();
              const x = box.left + box.width / 2, y = box.top + Math.min(box.height / 2, 20);
              if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return false;
              const top = document.elementFromPoint(x, y);
              return active === top || active.contains(top) || [...(active.labels ?? [])].some(label => label.contains(top));
            }""";

    /** Addresses of the links in the error summary. */
    static final String ERROR_LINKS = """
            () => [...document.querySelectorAll('.bl-error-summary li')].map(
              each => each.querySelector('a')?.getAttribute('href') ?? each.textContent)""";

    /** Whether the focus is on what the id names, or in it. */
    static final String FOCUS_IN = """
            id => {
              const wanted = document.getElementById(id);
              return wanted !== null && (wanted === document.activeElement || wanted.contains(document.activeElement));
            }""";

    private JourneyScripts() {}
}
