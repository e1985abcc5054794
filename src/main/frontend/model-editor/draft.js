// A draft as the server keeps it: its files as last saved and the revision they have.
import { ask } from './http.js';

export async function openDraft(id) {
  const { draft, files } = await ask('GET', `/workshop/drafts/${id}/files`);

  return new Draft(draft, files);
}

class Draft {

  constructor(draft, files) {
    this.id = draft.id;
    this.model = draft.model;
    this.name = draft.name;
    this.revision = draft.revision;
    this.files = { ...files };
  }

  get isDecision() {
    return `${this.model}.dmn` in this.files;
  }

  // Only what is not as the server has it.
  changedAmong(files) {
    return Object.fromEntries(Object.entries(files).filter(([ name, content ]) => this.files[name] !== content));
  }

  async save(files) {
    const { draft } = await ask('PUT', `/workshop/drafts/${this.id}/files`, { revision: this.revision, files });

    this.revision = draft.revision;
    Object.assign(this.files, files);
  }

  faults() {
    return ask('POST', `/workshop/drafts/${this.id}/check`);
  }

  // Who saved it last, and whether that was the reader.
  async lastSaved() {
    const { changedBy, isMe } = await ask('GET', `/workshop/drafts/${this.id}/files`);

    return { changedBy, isMe };
  }

  // The same files as a draft of their own; answers its id.
  async copy(files, name) {
    const { draft } = await ask('POST', `/workshop/models/${this.model}/copies`, { name, files: { ...this.files, ...files } });

    return draft.id;
  }
}
