package nl.foutwijzer.build;

import nl.foutwijzer.offline.OfflineCopy;
import nl.foutwijzer.page.SiteView;
import nl.foutwijzer.route.Router;

/** Plans what makes the site an app that needs no network. */
final class OfflinePlanner implements Planner {
    private final OfflineCopy copy;

    OfflinePlanner(SiteView view) {
        this.copy = new OfflineCopy(view.readers().keySet(), Generator.BUILD);
    }

    @Override
    public void addAll(Outputs outputs) {
        outputs.addComposed(Router.OFFLINE, copy::of);
    }
}
