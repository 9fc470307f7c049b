<<<<<<<< HEAD:src/main/java/kz.pana.paper.ByHand.java
package kz.pana.paper;

import kz.pana.paper.Box;
import kz.pana.paper.Colour;
import kz.pana.paper.PdfCanvas;
import kz.pana.paper.TextStyle;
========
package kz.pana.paper;
>>>>>>>> b4fd6716f8d61ab0ec867c2b68f54cd0f8f3e674:src/main/java/kz/pana/paper/ByHand.java

/** A line on paper that somebody fills in by hand. */
public final class ByHand {

    private ByHand() {}

    /** @param said how wide what stands before the line is, in millimetres */
    public static void draw(PdfCanvas leaf, String label, Box box, double said, TextStyle text) {
        leaf.write(label, new Box(box.x(), box.y(), said, box.height()), text);
        leaf.rule(box.x() + said, box.bottom(), box.x() + box.width(), box.bottom(), Colour.SOFT, 0.25);
    }
}
