package dev.acervo.documents.memory;

import dev.acervo.documents.domain.sharing.Shares;
import dev.acervo.documents.domain.sharing.SharesContract;

class MemorySharesTest extends SharesContract {
    private final MemoryShares shares = new MemoryShares();

    @Override
    protected Shares shares() {
        return shares;
    }
}
