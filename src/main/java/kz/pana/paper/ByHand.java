package kz.pana.paper;

/** A line on paper that somebody fills in by hand. */
public final class ByHand {

    private ByHand() {}

    /** @param said how wide what stands before the line is, in millimetres */
    public static void draw(PdfCanvas leaf, String label, Box box, double said, TextStyle text) {
        leaf.write(label, new Box(box.x(), box.y(), said, box.height()), text);
        leaf.rule(box.x() + said, box.bottom(), box.x() + box.width(), box.bottom(), Colour.SOFT, 0.25);
    }
}
