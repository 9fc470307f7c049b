package kz.pana.finder.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import kz.pana.PanaTest;
import kz.pana.place.row.PlaceCode;
import kz.pana.sign.Serial;
import kz.pana.sign.SignKeys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever has the list of keys and decision 033 checks a sign, and needs nothing else of ours. */
@PanaTest
class SignKeyListTest {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    @Autowired
    WebApplicationContext context;

    @Autowired
    SignKeys keys;

    @Test
    void aSignIsCheckedWithWhatIsOnTheList() throws Exception {
        MockMvc browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        MockHttpServletResponse answer = browser.perform(get("/.well-known/pana-sign-keys.json"))
                .andReturn()
                .getResponse();
        JsonNode list = new JsonMapper().readTree(answer.getContentAsString(StandardCharsets.UTF_8));
        String code = keys.write(new Serial("PN-7K4M-30"), new PlaceCode("abcdef"));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).startsWith("application/json");
        assertThat(answer.getCookies()).isEmpty();
        assertThat(list.get("keys"))
                .extracting(key -> key.get("kid").asString())
                .containsExactly("01", "02");
        JsonNode key = list.get("keys").get(1);
        assertThat(key.get("kty").asString() + " " + key.get("crv").asString()).isEqualTo("OKP Ed25519");
        assertThat(isGenuine(code, key.get("pem").asString())).isTrue();
        assertThat(isGenuine(code, list.get("keys").get(0).get("pem").asString()))
                .isFalse();
        assertThat(answer.getContentAsString()).doesNotContain("PRIVATE", "\"d\"");
        byte[] bytes = Base64.getUrlDecoder().decode(key.get("x").asString());
        assertThat(encoded(key.get("pem").asString())).hasSize(44).endsWith(bytes);
    }

    private static boolean isGenuine(String code, String pem) throws Exception {
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded(pem))));
        signature.update(("PANA-SIGN-1:" + code.substring(0, 14)).getBytes(StandardCharsets.US_ASCII));
        return signature.verify(base32(code.substring(14)));
    }

    private static byte[] encoded(String pem) {
        return Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
    }

    /** As RFC 4648 says it, without our own code. */
    private static byte[] base32(String text) {
        BigInteger bits = BigInteger.ZERO;
        for (char letter : text.toCharArray()) {
            bits = bits.shiftLeft(5).or(BigInteger.valueOf(LETTERS.indexOf(letter)));
        }
        byte[] read = bits.shiftRight(text.length() * 5 % 8).toByteArray();
        byte[] padded = new byte[64];
        byte[] last = Arrays.copyOfRange(read, Math.max(0, read.length - 64), read.length);
        System.arraycopy(last, 0, padded, 64 - last.length, last.length);
        return padded;
    }
}
