export const toDocx = () => new Uint8Array();
