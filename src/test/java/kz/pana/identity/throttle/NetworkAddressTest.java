package kz.pana.identity.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkAddressTest {

    @Test
    void anIpv4AddressIsItself() {
        assertThat(of("203.0.113.7")).isEqualTo(of("203.0.113.7")).isNotEqualTo(of("203.0.113.8"));
        assertThat(of("::ffff:203.0.113.7")).isEqualTo(of("203.0.113.7"));
    }

    @Test
    void allThatOneCustomerHasOfIpv6IsOne() {
        assertThat(of("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(of("2001:db8:1:2::1"))
                .isEqualTo(of("2001:db8:1:2:ffff::"))
                .isNotEqualTo(of("2001:db8:1:3::1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "10.0.0.1", "172.18.0.2", "192.168.1.1", "fe80::1%eth0", "unix:", ""})
    void behindAProxyThatNobodyNamedEverybodyWouldPassForOne(String address) {
        assertThat(NetworkAddress.of(address)).isEmpty();
    }

    private static NetworkAddress of(String address) {
        return NetworkAddress.of(address).orElseThrow();
    }
}
