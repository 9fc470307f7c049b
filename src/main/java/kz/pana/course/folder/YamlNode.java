package kz.pana.course.folder;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A part of a YAML file that knows on which line it stands, so that an author learns where to look. Asking for what is
 * not there gives an empty part; only {@link #number} and {@link #isTrue} know defaults.
 *
 * @param line from 1
 */
record YamlNode(@Nullable Node node, int line) {

    static YamlNode of(Node node) {
        return new YamlNode(node, node.getStartMark().getLine() + 1);
    }

    boolean isThere() {
        return node != null;
    }

    /** The part under that key; the key's own line where there is none. */
    YamlNode get(String key) {
        return entries()
                .filter(entry -> entry.getKeyNode() instanceof ScalarNode name
                        && name.getValue().equals(key))
                .findFirst()
                .map(entry -> new YamlNode(
                        entry.getValueNode(), entry.getKeyNode().getStartMark().getLine() + 1))
                .orElseGet(() -> new YamlNode(null, line));
    }

    List<YamlNode> list() {
        return node instanceof SequenceNode sequence
                ? sequence.getValue().stream().map(YamlNode::of).toList()
                : List.of();
    }

    <T> List<T> list(Function<YamlNode, T> each) {
        return list().stream().map(each).toList();
    }

    /** Its text without spaces around it, or an empty one. */
    String text() {
        return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    }

    String text(String key) {
        return get(key).text();
    }

    Wording wording(String key) {
        YamlNode part = get(key);
        return new Wording(part.text("kk"), part.text("ru"), part.text("en"));
    }

    boolean isTrue(String key) {
        return text(key).equals("true");
    }

    /** A whole number of at most nine digits; empty if it is anything else. */
    Optional<Integer> number(String key) {
        return Optional.of(text(key)).filter(text -> text.matches("\\d{1,9}")).map(Integer::valueOf);
    }

    private Stream<NodeTuple> entries() {
        return node instanceof MappingNode mapping ? mapping.getValue().stream() : Stream.empty();
    }
}
