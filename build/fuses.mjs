import { join } from 'node:path';
import { FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses';

/**
 * What the packaged executable can no longer be talked into. Every fuse is named, so that a new one in a later Electron stops the build
 * until it has been thought about.
 */
export const FUSES = {
  version: FuseVersion.V1,
  strictlyRequireAllFuses: true,
  [FuseV1Options.RunAsNode]: false,
  // Stet keeps no cookies; turning this on would only ask macOS for its keychain.
  [FuseV1Options.EnableCookieEncryption]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  // The page is served at app://, never from file:.
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
};

/** The fuses that this executable has: an Electron older than the one that is pinned lacks the newest. */
export async function fusesOf(executable) {
  const wire = await getCurrentFuseWire(executable);
  return Object.fromEntries(Object.entries(FUSES).filter(([fuse]) => !/^\d+$/.test(fuse) || fuse in wire));
}

/**
 * electron-builder calls this when the app is packed and not yet signed. It could set fuses itself, but with an older list of them that
 * lacks the newest.
 */
export default async function setFuses({ appOutDir, electronPlatformName, packager }) {
  const { productFilename } = packager.appInfo;
  const executable = { darwin: `${productFilename}.app`, win32: `${productFilename}.exe` }[electronPlatformName] ?? packager.executableName;
  const path = join(appOutDir, executable);
  await flipFuses(path, { ...(await fusesOf(path)), resetAdHocDarwinSignature: electronPlatformName === 'darwin' });
}
