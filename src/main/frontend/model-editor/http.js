// Asks the server in the reader's session. What is refused is thrown with its kind: expired, conflict or failed.
export async function ask(method, address, body) {
  const response = await call(method, address, body);

  if (response.redirected || response.status === 401 || response.status === 403) {
    throw new Refused('expired');
  }
  if (!response.ok) {
    throw new Refused(response.status === 409 ? 'conflict' : 'failed');
  }
  return response.headers.get('Content-Type')?.includes('json') ? response.json() : response.text();
}

export class Refused extends Error {

  constructor(kind) {
    super(kind);
    this.kind = kind;
  }
}

async function call(method, address, body) {
  try {
    return await fetch(address, { method, headers: headers(body), body: body === undefined ? undefined : JSON.stringify(body) });
  } catch {
    throw new Refused('failed');
  }
}

function headers(body) {
  const headers = { 'X-Requested-With': 'fetch' };
  const name = document.querySelector('meta[name="csrf-header"]')?.content;
  const token = document.querySelector('meta[name="csrf-token"]')?.content;

  if (body !== undefined) {
    headers['Content-Type'] = 'application/json';
  }
  if (name && token) {
    headers[name] = token;
  }
  return headers;
}
