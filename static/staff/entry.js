"use strict";
/* Enhancements only: every screen works without them. */

/* Alt+Up and Alt+Down move the row with the cursor, and number the rows anew. */
function moveRow(row, isUp) {
  const rows = [...row.parentElement.querySelectorAll("tr.form-row:not(.empty-form)")];
  const other = rows[rows.indexOf(row) + (isUp ? -1 : 1)];
  if (!other) return;
  other[isUp ? "before" : "after"](row);
  const ordered = [...row.parentElement.querySelectorAll("tr.form-row:not(.empty-form)")];
  let place = 0;
  for (const each of ordered) {
    const input = each.querySelector("input._reorder_");
    const isFilled = each.classList.contains("has_original") || input.value || isTyped(each);
    if (isFilled) input.value = (place += 10);
  }
}

function isTyped(row) {
  return [...row.querySelectorAll("input[type=text], select")].some((each) => each.value);
}

document.addEventListener("keydown", (event) => {
  if (!event.altKey || !["ArrowUp", "ArrowDown"].includes(event.key)) return;
  const row = event.target.closest("fieldset.sortable tr.form-row");
  if (!row) return;
  event.preventDefault();
  const focused = document.activeElement;
  moveRow(row, event.key === "ArrowUp");
  focused.focus();
});

/* After a refused save the cursor goes to what is wrong. */
window.addEventListener("load", () => {
  document.getElementById("error-summary")?.focus();
});
