package org.brueckenschlag.tasks;

import org.brueckenschlag.ModuleTest;

@ModuleTest
class TwoPeopleAtOnceTests extends TwoPeopleAtOnce {}
