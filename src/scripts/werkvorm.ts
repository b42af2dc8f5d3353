// A button that prints one way to work, without the others. Without this script the browser prints a sheet of each.
for (const button of document.querySelectorAll<HTMLButtonElement>('.method-print')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const sheet = button.closest('.method');
    sheet?.classList.add('method-alone');
    addEventListener('afterprint', () => sheet?.classList.remove('method-alone'), { once: true });
    print();
  });
}
