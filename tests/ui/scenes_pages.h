// Parts of scenes().
#pragma once

#include "ui/stage.h"

namespace mynah {

std::vector<Scene> modelScenes(); // choosing, loading, what goes wrong; the Models page
std::vector<Scene> panelScenes();
std::vector<Scene> pageScenes(); // Completion and Settings

} // namespace mynah
