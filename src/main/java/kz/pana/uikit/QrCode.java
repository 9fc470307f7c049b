package kz.pana.uikit;

import com.vaadin.flow.component.html.Image;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import kz.pana.platform.QrDrawing;

/** An address as a QR code. */
public class QrCode extends Image {

    public QrCode(String address, String alternative) {
        super(
                "data:image/svg+xml;base64,"
                        + Base64.getEncoder()
                                .encodeToString(QrDrawing.svg(address).getBytes(StandardCharsets.UTF_8)),
                alternative);
        addClassName("pana-qr");
    }
}
