// Files that the server would refuse whole, together with all that was typed beside them, are told before they leave.

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-largest]")) {
  const { largest: limit, tooLarge = "" } = form.dataset;
  const fields = [...form.querySelectorAll<HTMLInputElement>('input[type="file"]')];
  const said = document.createElement("p");
  said.className = "field-error";
  said.setAttribute("role", "alert");
  said.textContent = tooLarge;

  /** The field of the largest file where they are too much together; what is wrong stands under it. */
  const check = (): HTMLInputElement | null => {
    const chosen = fields.flatMap((field) => [...(field.files ?? [])].map(({ size }) => ({ field, size })));
    const whole = chosen.reduce((sum, { size }) => sum + size, 0);
    const [largest] = chosen.sort((a, b) => b.size - a.size);
    if (largest === undefined || whole <= Number(limit)) {
      said.remove();
      return null;
    }
    if (said.previousElementSibling !== largest.field) largest.field.after(said);
    return largest.field;
  };
  for (const field of fields) field.addEventListener("change", check);
  form.addEventListener("submit", (event) => {
    const wrong = check();
    if (wrong === null) return;
    event.preventDefault();
    wrong.focus();
  });
}
