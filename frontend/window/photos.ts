/**
 * Makes photos small on the phone before they are sent: a camera's eight megabytes are minutes on a slow network, and
 * the server keeps no more of them anyway. What the browser cannot read or make smaller is sent as it is; what may be
 * sent is the server's to say.
 */

const PHOTOS = 'vaadin-upload[data-photos]';
const LONGEST_SIDE = 2048;
const QUALITY = 0.85;
const KIND = 'image/jpeg';

type Sending = {
  file: File & { formDataName: string; abort?: boolean };
  xhr: XMLHttpRequest;
  formData?: FormData;
};

/** The photo as a JPEG of at most that size, held as it was taken; empty if that gains nothing. */
async function smaller(photo: File): Promise<Blob | undefined> {
  const picture = await createImageBitmap(photo, { imageOrientation: 'from-image' });
  try {
    const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    const brush = canvas.getContext('2d');
    if (!brush) return undefined;
    // A JPEG has no holes: what is seen through would be black.
    brush.fillStyle = 'white';
    brush.fillRect(0, 0, canvas.width, canvas.height);
    brush.imageSmoothingQuality = 'high';
    brush.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const small = await new Promise<Blob | null>((done) => canvas.toBlob(done, KIND, QUALITY));
    return small && small.size < photo.size ? small : undefined;
  } finally {
    picture.close();
  }
}

async function send({ file, xhr, formData }: Sending) {
  const small = await smaller(file).catch(() => undefined);
  const photo = small ? new File([small], file.name, { type: KIND }) : file;
  if (file.abort) {
    // A request that was never sent does not tell that it was cancelled, and the component counts it as under way.
    xhr.dispatchEvent(new ProgressEvent('abort'));
    return;
  }
  formData?.set(file.formDataName, photo, file.name);
  xhr.send(formData ?? photo);
}

// The component tells of it once the request is open, and leaves the sending to whoever prevents its own.
document.addEventListener(
  'upload-request',
  (event) => {
    if (event.target instanceof Element && event.target.matches(PHOTOS)) {
      event.preventDefault();
      void send((event as CustomEvent<Sending>).detail);
    }
  },
  true,
);

// A module of its own, with names of its own.
export {};
