import { EventEmitter } from 'node:events';
import type { BrowserWindow, Dialog } from 'electron';
import { expect, it, vi } from 'vitest';
import { Closing } from '../../electron/closing.ts';

const BUTTONS = ['Save', 'Don’t Save', 'Cancel'];

/** A window with unsaved changes, and a person who presses this button when asked. */
function unsaved(button: string) {
  const emitter = new EventEmitter();
  let open = true;
  const window = Object.assign(emitter, {
    webContents: { isCrashed: () => false },
    setTitle: vi.fn(),
    setDocumentEdited: vi.fn(),
    close() {
      let prevented = false;
      emitter.emit('close', {
        preventDefault: () => {
          prevented = true;
        },
      });
      open = prevented;
    },
  });
  const dialog = { showMessageBox: vi.fn(async () => ({ response: BUTTONS.indexOf(button) })) };
  const steps = { save: vi.fn(), discard: vi.fn(async () => {}), quit: vi.fn(() => window.close()) };
  const closing = new Closing(window as unknown as BrowserWindow, dialog as unknown as Dialog, steps);
  closing.note({ title: 'Kremlin', dirty: true, draft: 'd1' });
  const settle = () => new Promise((done) => setTimeout(done));
  return { window, dialog, steps, closing, settle, isOpen: () => open };
}

it('without unsaved changes it closes', () => {
  const { window, closing, dialog, isOpen } = unsaved('Cancel');
  closing.note({ title: 'Kremlin', dirty: false, draft: 'd1' });
  window.close();
  expect(isOpen()).toBe(false);
  expect(dialog.showMessageBox).not.toHaveBeenCalled();
});

it('Cancel keeps it open, and the next close asks again', async () => {
  const { window, dialog, settle, isOpen } = unsaved('Cancel');
  for (const times of [1, 2]) {
    window.close();
    await settle();
    expect(isOpen()).toBe(true);
    expect(dialog.showMessageBox).toHaveBeenCalledTimes(times);
  }
});

it('asks once, however often the close button is pressed', async () => {
  const { window, dialog, settle } = unsaved('Cancel');
  window.close();
  window.close();
  await settle();
  expect(dialog.showMessageBox).toHaveBeenCalledTimes(1);
});

it('Don’t Save discards the draft and closes', async () => {
  const { window, steps, settle, isOpen } = unsaved('Don’t Save');
  window.close();
  await settle();
  expect(steps.discard).toHaveBeenCalledWith('d1');
  expect(isOpen()).toBe(false);
});

it('Don’t Save closes although the draft cannot be removed', async () => {
  const { window, steps, settle, isOpen } = unsaved('Don’t Save');
  steps.discard.mockRejectedValue(new Error('EROFS: read-only file system'));
  window.close();
  await settle();
  expect(isOpen()).toBe(false);
});

it('Save has the page save first, and closes when it has', async () => {
  const { window, steps, closing, settle, isOpen } = unsaved('Save');
  window.close();
  await settle();
  expect(steps.save).toHaveBeenCalledTimes(1);
  expect(isOpen()).toBe(true);
  closing.finish(true);
  expect(isOpen()).toBe(false);
  expect(steps.discard).not.toHaveBeenCalled();
});

it('Save that came to nothing (the person closed the save dialog) keeps it open', async () => {
  const { window, closing, settle, isOpen } = unsaved('Save');
  window.close();
  await settle();
  closing.finish(false);
  expect(isOpen()).toBe(true);
});

it('when the whole app was quitting, it goes on quitting after the answer, and not after Cancel', async () => {
  const quitting = unsaved('Don’t Save');
  quitting.closing.quitting();
  quitting.window.close();
  await quitting.settle();
  expect(quitting.steps.quit).toHaveBeenCalledTimes(1);

  const cancelled = unsaved('Cancel');
  cancelled.closing.quitting();
  cancelled.window.close();
  await cancelled.settle();
  cancelled.dialog.showMessageBox.mockResolvedValue({ response: 1 });
  cancelled.window.close();
  await cancelled.settle();
  expect(cancelled.steps.quit).not.toHaveBeenCalled();
});

it('the title says what is open and whether it is saved', () => {
  const { window, closing } = unsaved('Cancel');
  expect(window.setTitle).toHaveBeenLastCalledWith('• Kremlin — Stet');
  closing.note({ title: '', dirty: false, draft: null });
  expect(window.setTitle).toHaveBeenLastCalledWith('Stet');
});
