// Puts the bookmark, which `npm run build` writes, behind its link.
const place = document.querySelector('.bookmark');
try {
  const response = await fetch('../../dist/correct.bookmarklet.txt');
  if (response.ok) {
    place.querySelector('a').href = (await response.text()).trim();
    place.hidden = false;
  }
} catch {
  // Without a build there is no bookmark, and the link stays hidden.
}
