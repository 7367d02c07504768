// Draws a form with React on the server, again and again, and prints the median of the microseconds that a page takes.
// Usage: node page.mjs page.json milliseconds [page.html]
// page.json: { schema, formData, extraErrors }. The last page is written to page.html where that is named.
import { readFileSync, writeFileSync } from "node:fs";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import Form from "@rjsf/core";
import { customizeValidator } from "@rjsf/validator-ajv8";
import Ajv2020 from "ajv/dist/2020.js";

const [file, milliseconds, out] = process.argv.slice(2);
const page = JSON.parse(readFileSync(file, "utf8"));

// What it has no check for it need not look at; what is chosen is shown as buttons and boxes, as on our page.
const formats = ["se-personnummer", "se-phone", "se-postnummer", "local-time"];
const customFormats = Object.fromEntries(formats.map((name) => [name, true]));
const validator = customizeValidator({ AjvClass: Ajv2020, customFormats });
const widgetOf = ({ type, oneOf, items, maxLength, const: only }) => {
  if (oneOf || (type === "boolean" && only === undefined)) return { "ui:widget": "radio" };
  if (items?.oneOf) return { "ui:widget": "checkboxes" };
  return maxLength > 1000 ? { "ui:widget": "textarea" } : {};
};
const uiOf = (schema) => ({
  ...Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, property]) => [name, uiOf(property)])),
  ...Object.assign({}, ...(schema.allOf ?? []).map((rule) => uiOf(rule.then))),
  ...(schema.items?.properties ? { items: uiOf(schema.items) } : {}),
  ...widgetOf(schema),
});
const props = { ...page, uiSchema: uiOf(page.schema), validator, noHtml5Validate: true, noValidate: true };
const draw = () => renderToString(createElement(Form, props));

const until = (end) => {
  const taken = [];
  do {
    const start = performance.now();
    draw();
    taken.push((performance.now() - start) * 1000);
  } while (performance.now() < end);
  return taken.sort((a, b) => a - b);
};

until(performance.now() + Number(milliseconds));
const taken = until(performance.now() + Number(milliseconds));
if (out) {
  writeFileSync(out, draw());
}
console.log(taken[taken.length >> 1].toFixed(1));
