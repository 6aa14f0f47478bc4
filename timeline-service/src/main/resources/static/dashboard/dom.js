// Elements from data. Words from articles become text nodes, never markup, and only http(s) becomes a link.

const SVG = "http://www.w3.org/2000/svg";

/// element("p", {class: "facts"}, "3 articles", link(url, "source")): children that are null or empty are left out.
export function element(tag, attributes = {}, ...children) {
  return filled(document.createElement(tag), attributes, children);
}

export function drawn(tag, attributes = {}, ...children) {
  return filled(document.createElementNS(SVG, tag), attributes, children);
}

function filled(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) {
      node.addEventListener(name.slice(2), value);
    } else if (value === true) {
      node.setAttribute(name, "");
    } else if (value !== null && value !== undefined && value !== false) {
      node.setAttribute(name, value);
    }
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== "" && child !== false));
  return node;
}

export function button(text, onclick, attributes = {}) {
  return element("button", { type: "button", onclick, ...attributes }, ...[text].flat());
}

/// A link to a source; anything but http(s), such as javascript:, stays plain text.
export function link(url, text) {
  return /^https?:\/\//i.test(url ?? "")
    ? element("a", { href: url, rel: "noreferrer noopener", target: "_blank" }, text)
    : element("span", {}, text);
}

/// Text with parts of it marked: marked("No talks", [{start: 3, end: 8, as: "mark", class: "trigger"}]). What overlaps an
/// earlier part is left out.
export function marked(text, parts) {
  const nodes = [];
  let done = 0;
  for (const { start, end, as = "mark", ...attributes } of [...parts].sort((one, other) => one.start - other.start)) {
    if (start >= done && end > start && end <= text.length) {
      nodes.push(text.slice(done, start), element(as, attributes, text.slice(start, end)));
      done = end;
    }
  }
  return [...nodes, text.slice(done)];
}

export function facts(...parts) {
  return element("p", { class: "facts" }, parts.filter(Boolean).map((part) => (part instanceof Node ? part : element("span", {}, part))));
}
