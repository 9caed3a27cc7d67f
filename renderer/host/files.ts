/** Asks for files with the browser's own picker. Empty when the person changed their mind. */
export function pickFiles(accept: string, multiple: boolean): Promise<readonly File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.multiple = multiple;
  // In the page while it is asked: one that nothing holds may be gone before its answer comes.
  input.hidden = true;
  document.body.append(input);
  return new Promise((done) => {
    const answered = (): void => {
      input.remove();
      done([...(input.files ?? [])]);
    };
    input.addEventListener('change', answered);
    input.addEventListener('cancel', answered);
    input.click();
  });
}

export const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

/** Hands bytes to the browser's downloads. */
export function download(name: string, mediaType: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by the next turns of the loop; a minute is ample, and the bytes must not stay for ever.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
