import { describe, expect, it } from "vitest";
import { Catalogue } from "../../../src/messages/catalogue.ts";
import { Field } from "../../../src/web/components/form/Field.tsx";
import { Form } from "../../../src/web/components/form/Form.tsx";

describe("a form", () => {
  it("proves itself where it changes something, and says nothing of it where it only asks", () => {
    const words = Catalogue.load("it");
    const context = { csrf: "a1b2c3", words, asset: (name: string) => `/assets/${name}` };
    expect(String(<Form action="/x" context={context} />)).toContain('name="csrf" value="a1b2c3"');
    expect(String(<Form action="/x" method="get" context={context} />)).not.toContain("csrf");
    expect(String(<Form action="/x" context={context} />)).not.toContain("<script");
  });

  it("that sends files says before they leave that they are too large", () => {
    const context = {
      csrf: "a1b2c3",
      words: Catalogue.load("it"),
      asset: (name: string) => `/assets/${name}`,
    };
    const form = String(<Form action="/x" context={context} files />);
    expect(form).toContain('enctype="multipart/form-data"');
    expect(form).toContain('data-largest="20971520"');
    expect(form).toContain("superano insieme 20 MB");
    expect(form).toContain('src="/assets/islands/large-files.js"');
  });
});

describe("a field", () => {
  it("keeps what was typed, whatever it is", () => {
    expect(String(<Field name="v" label="Valore" value={'"><script>'} />)).toContain(
      'value="&quot;&gt;&lt;script&gt;"',
    );
    expect(String(<Field name="v" label="Nota" type="textarea" value="</textarea>" />)).toContain(
      "&lt;/textarea&gt;",
    );
    const choice = (
      <Field
        name="v"
        label="Unità"
        type="select"
        value="b"
        choices={[
          { value: "a", label: "A" },
          { value: "b", label: "B" },
        ]}
      />
    );
    expect(String(choice)).toContain('<option value="b" selected="">B</option>');
  });

  it("never sends a password back", () => {
    expect(String(<Field name="p" label="Password" type="password" value="segreta" />)).not.toContain(
      "segreta",
    );
  });

  it("is described by its mistake first, then by its help", () => {
    const html = String(<Field name="v" label="Valore" error="Non è un numero." help="Totale dell'anno." />);
    expect(html).toContain('aria-describedby="field-v-error field-v-help"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('id="field-v-error">Non è un numero.');
    expect(String(<Field name="v" label="Valore" />)).not.toContain("aria-");
  });
});
