package be.weefsel.app.demonstration;

import be.weefsel.app.platform.network.Networks;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// The time in which the demonstration is loaded. It ends once, as its network comes with all the
/// rest of it.
@Component
@ConditionalOnProperty("weefsel.demo")
class Loading {
    private final Networks networks;
    private volatile boolean over;

    Loading(Networks networks) {
        this.networks = networks;
    }

    boolean isOver() {
        if (!over) {
            over = networks.findNetwork().isPresent();
        }
        return over;
    }
}
