// A file that the build writes into the bundle, as a data: address.
declare module '*?inline' {
  const address: string;
  export default address;
}
