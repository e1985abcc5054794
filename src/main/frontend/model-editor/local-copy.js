// What is not yet on the server is kept in this browser, so that closing the page or a broken line loses nothing.
const key = id => `polku-model-draft-${id}`;

export function keepLocally(id, revision, files) {
  try {
    localStorage.setItem(key(id), JSON.stringify({ revision, files }));
  } catch {
    // without room here the server alone keeps the draft
  }
}

export function forgetLocally(id) {
  localStorage.removeItem(key(id));
}

export function keptLocally(id) {
  try {
    return JSON.parse(localStorage.getItem(key(id)));
  } catch {
    return null;
  }
}
