"use strict";
/* An enhancement only: a button that copies the text of a field. */

for (const button of document.querySelectorAll("button[data-copies]")) {
  const field = document.getElementById(button.dataset.copies);
  const said = button.parentElement.querySelector("[role=status]");
  button.hidden = false;
  button.addEventListener("click", async () => {
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      document.execCommand("copy"); /* where the page came without TLS */
    }
    said.textContent = button.dataset.copied;
  });
}
